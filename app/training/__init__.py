"""How the weights in `app/core/detection/weights.bin` come about, and how good detection is.

The server uses nothing of it.

`make train DATA=folder` and `make eval DATA=folder`; the model card is docs/model-card.md.
"""
