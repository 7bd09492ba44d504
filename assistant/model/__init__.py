"""A chat model beside the assistant: it proposes what was meant and how to say it; the assistant decides."""
