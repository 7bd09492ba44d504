"""The routes of the service, thin: what came in, who does it, what goes out."""
