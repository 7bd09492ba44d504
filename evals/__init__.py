"""What is measured, on which data, against whom."""
