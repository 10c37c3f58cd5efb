"""What can be seen in a connection request, each sign with its evidence."""
