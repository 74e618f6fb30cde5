"""`python -m app.training train|eval FOLDER`."""

from pathlib import Path
from typing import Annotated

import typer

from app.core.detection.weights import pack
from app.training.evaluating import eval_command
from app.training.train import train

SHIPPED = Path(__file__).parent.parent / "core" / "detection" / "weights.bin"
cli = typer.Typer(add_completion=False, no_args_is_help=True, help=__doc__)

Data = Annotated[
    Path, typer.Argument(exists=True, file_okay=False, help="The folder with the labelled sets, as *.jsonl.")
]


@cli.command("train")
def train_command(
    data: Data,
    out: Annotated[Path, typer.Option(help="Where the weights go.")] = SHIPPED,
    memory: Annotated[Path, typer.Option(help="Where embeddings are kept between runs.")] = Path(".training"),
    seed: Annotated[int, typer.Option(help="The same seed and data give the same weights.")] = 1,
) -> None:
    """Train the weights that detection ships with."""
    packed = pack(train(data, memory, seed))
    out.write_bytes(packed)
    typer.echo(f"{out}: {len(packed) / 1e6:.1f} MB")


cli.command("eval")(eval_command)

if __name__ == "__main__":
    cli()
