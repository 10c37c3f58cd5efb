"""What writing to several and writing to one share: texts, findings, handing over."""
