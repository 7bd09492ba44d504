"""What is stated in words that nobody wrote down: a small network, trained on sentences in which facts are marked."""
