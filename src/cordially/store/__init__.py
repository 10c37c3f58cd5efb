"""The store: database, rows, repositories, migrations, search and copies of the file."""
