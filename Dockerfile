# The same steps as `make build`, in three stages. Build: docker build -t evenkeel .
# Run: docker run -p 8000:8000 -v evenkeel:/data evenkeel

FROM node:24-slim AS pages
WORKDIR /evenkeel/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci
COPY frontend ./
RUN npm run build

FROM python:3.13-slim AS packages
WORKDIR /evenkeel
RUN python -m venv .venv
COPY requirements.txt ./
RUN .venv/bin/pip install --no-cache-dir --require-hashes -r requirements.txt
COPY pyproject.toml LICENSE ./
COPY app app
RUN .venv/bin/pip install --no-deps --no-build-isolation --editable .

FROM python:3.13-slim
RUN useradd --system --uid 10001 evenkeel && install -d -o evenkeel -g evenkeel /data
WORKDIR /evenkeel
COPY --from=packages /evenkeel .
COPY --from=pages /evenkeel/app/static app/static
COPY rules rules
ENV PATH=/evenkeel/.venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    EVENKEEL_DATA=/data
USER evenkeel
VOLUME /data
EXPOSE 8000
# Ready for work, not merely up; no curl in the image.
HEALTHCHECK --interval=10s --timeout=3s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/readyz', timeout=2)"]
CMD ["evenkeel", "serve", "--host", "0.0.0.0", "--port", "8000"]
