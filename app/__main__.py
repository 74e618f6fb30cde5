"""`python -m app`: the same as `evenkeel`."""

from app.cli import main

if __name__ == "__main__":
    main()
