"""From a person's message to an answer made of typed spans."""
