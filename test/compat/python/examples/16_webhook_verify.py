import json
import os

from flask import Flask, request
from openai import OpenAI

app = Flask(__name__)
client = OpenAI()  # takes OPENAI_WEBHOOK_SECRET from the environment


@app.route("/webhook", methods=["POST"])
def webhook():
    request_body = request.get_data(as_text=True)

    try:
        client.webhooks.verify_signature(request_body, request.headers)

        # It is verified, so it may be parsed.
        event = json.loads(request_body)
        print("Verified event:", event)

        return "ok"
    except Exception as e:
        print("Invalid signature:", e)
        return "Invalid signature", 400


if __name__ == "__main__":
    app.run(port=int(os.environ.get("PORT", 8000)))
