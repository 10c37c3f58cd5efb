"""The contacts: a table of people, and beside it what is known about one."""
