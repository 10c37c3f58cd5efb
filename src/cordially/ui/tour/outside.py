"""Stand-ins for what lies outside the window: nothing is copied, nothing is opened."""


class RecordingClipboard:
    """A clipboard of the tour's own."""

    def __init__(self) -> None:
        self.text = ""

    def put(self, text: str) -> None:
        """Replace what is there by this text."""
        self.text = text


class RecordingBrowser:
    """Remembers which page would be open."""

    def __init__(self) -> None:
        self.address = ""

    def open(self, address: str) -> None:
        """Remember the page."""
        self.address = address
