"""Spreadsheets (XLSX): every sheet's cells, as they are shown."""
