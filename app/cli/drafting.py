"""`rules new`: a rule to begin with."""

import typer

from app.core.vocabulary import AlertKind, Step

RULE = """\
# yaml-language-server: $schema=schema.json
rules:
  - id: {id}
    {what}
    # What must just have happened: customer, agent, time, action or end.
    on: customer
    # What must be the case: they are unhappy, and nobody has said so yet. Names of facts stand in
    # docs/rulebook.md; `evenkeel rules check` finds slips.
    when: unhappy && unacknowledged
    # Of the rules that match, the one with the highest is shown.
    priority: 500
    why: A fact about the conversation, in one short sentence.
{more}    evidence: newest
    examples:
      fires:
        - [customer: "Two weeks, and still nothing. I am fed up with this."]
      silent:
        - [customer: "Hi, what are your opening hours?"]
"""
SAY = """\
    say:
      # At least three for each, so that they do not wear out.
      chat:
        - What the agent can write, in your own words.
      call:
        - What the agent can say, in your own words.
"""


def new(id: str, step: str | None, alert: str | None) -> None:
    """Prints it, so that it can be added to a file of the rulebook."""
    if (step is None) == (alert is None):
        raise typer.BadParameter("give one of the two", param_hint="--step or --alert")
    known, word, hint = (Step, step, "--step") if step else (AlertKind, alert, "--alert")
    if word not in list(known):
        raise typer.BadParameter(f"must be one of {', '.join(known)}", param_hint=hint)
    what = f"step: {step}" if step else f"alert: {alert}"
    typer.echo(RULE.format(id=id, what=what, more=SAY if step else ""), nl=False)
