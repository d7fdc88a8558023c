"""Auto-mark: plans it off the GUI thread, shows the plan, does it when asked; keeper rules."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.messages import show_error
from app.pages.review_page import ReviewPage
from app.preferences import Preferences
from app.tasks import Task, TaskRunner
from app.widgets.auto_mark_preview import AutoMarkPreview
from app.widgets.keeper_rules_dialog import KeeperRulesDialog
from app.widgets.progress_dialog import progress_dialog
from core.progress import Progress
from core.review.auto_mark import AutoMarkPlan, plan_auto_mark
from core.review.further_facts import ReadFurtherFacts
from core.review.session import ReviewSession
from core.settings import KeeperRules


class AutoMarkController(QObject):
    """Signal: ``agreed`` (AutoMarkPlan), once the user says so."""

    agreed = Signal(object)

    def __init__(self, page: ReviewPage, runner: TaskRunner, preferences: Preferences) -> None:
        super().__init__(page)
        self._page, self._runner, self._preferences = page, runner, preferences
        self._further = ReadFurtherFacts()
        self.preview: AutoMarkPreview | None = None
        self.rules: KeeperRulesDialog | None = None

    def ask(self, session: ReviewSession) -> None:
        """Show what auto-mark would do with the undecided groups."""
        groups, decisions = session.groups, session.decisions()
        rules, further = self._preferences.keeper_rules, self._further

        def work(progress: Progress) -> AutoMarkPlan:
            return plan_auto_mark(groups, decisions, rules, further, progress)

        def show(plan: AutoMarkPlan) -> None:
            preview = self.preview = AutoMarkPreview(plan, groups, self._page)
            preview.accepted.connect(lambda: self.agreed.emit(plan))
            preview.rules_requested.connect(lambda: self.ask_for_rules(session))
            preview.finished.connect(preview.deleteLater)
            preview.open()

        def connect(task: Task) -> None:
            progress_dialog(task, self.tr("Applying your keeper rules…"), self._page)
            task.succeeded.connect(show)
            task.failed.connect(lambda error: show_error(self._page, error))

        self._runner.start(work, connect)

    def ask_for_rules(self, session: ReviewSession) -> None:
        """Let the user order the rules; then show what they would do."""

        def save(rules: KeeperRules) -> None:
            self._preferences.keeper_rules = rules
            self.ask(session)

        dialog = self.rules = KeeperRulesDialog(self._preferences.keeper_rules, self._page)
        dialog.chosen.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
