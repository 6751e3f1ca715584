"""Beyond what is due: whom to ring just because, and who of the address book comes to mind."""

from desktop.services.beyond.call import surprise_call
from desktop.services.beyond.slot import leave_for_a_year, somebody_of_the_book

__all__ = ["leave_for_a_year", "somebody_of_the_book", "surprise_call"]
