"""What comes out, what is still to be asked, and how both are told."""
