"""The main job in pictures: the real window, driven by keys and clicks."""

from cordially.ui.tour.hand import TourStoppedError
from cordially.ui.tour.outside import RecordingBrowser, RecordingClipboard
from cordially.ui.tour.steps import take_tour

__all__ = ["RecordingBrowser", "RecordingClipboard", "TourStoppedError", "take_tour"]
