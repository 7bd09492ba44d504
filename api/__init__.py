"""The faces of Sportello: command line first, HTTP and the web page later."""
