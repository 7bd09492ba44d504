"""The signs of slyness and of candour that a message is weighed by: what each says, its weight, its phrases."""
