"""`python -m cordially` and the `cordially` command."""

from cordially.app.main import main

if __name__ == "__main__":
    main()
