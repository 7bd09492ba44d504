"""What a message changes of what is known: corrections, what-ifs, more, fewer, anew."""
