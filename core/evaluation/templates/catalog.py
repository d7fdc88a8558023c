"""All templates by name, and the pictures of a template."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from core.evaluation.dice import Dice, Part
from core.evaluation.templates import documents, screens, things

Template = Callable[[Dice, Dice], Image.Image]
"""(style, fill) -> RGB image."""

TEMPLATES: dict[str, Template] = {
    "forms": documents.form,
    "forms with another number": documents.form_with_another_number,
    "forms photographed": documents.form_on_a_table,
    "invoices": documents.invoice,
    "letters": documents.letter,
    "tickets": documents.ticket,
    "receipts": documents.receipt,
    "receipts photographed": documents.receipt_on_a_table,
    "slides": screens.slide,
    "calendars": screens.calendar,
    "weather apps": screens.weather,
    "chat lists": screens.chat_list,
    "chats": screens.chat,
    "code": screens.code,
    "charts": screens.chart,
    "QR codes": things.square_code,
    "barcodes": things.barcode,
    "maps": things.street_map,
    "products": things.product,
    "memes": things.meme,
    "plain walls": things.plain_wall,
    "walls of one house": things.wall_of_one_house,
    "dark photos": things.in_the_dark,
    "lens covered": things.lens_covered,
}


@dataclass(frozen=True, slots=True)
class Series:
    """Pictures of one template, numbered: one style, filled in anew for each."""

    part: Part
    kind: str

    def picture(self, number: int) -> Image.Image:
        """RGB."""
        style = Dice(self.part, f"templates {self.kind} style")
        return TEMPLATES[self.kind](style, self.dice("fill", number))

    def dice(self, purpose: str, number: int) -> Dice:
        """For one purpose and picture."""
        return Dice(self.part, f"templates {self.kind} {purpose}", number)
