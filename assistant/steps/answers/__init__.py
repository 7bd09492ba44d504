"""One kind of answer per file, and how each is finished."""
