"""Sends the events of $SESSION, and prints what is received until the last of them or the end."""

import json
import os

from openai import OpenAI

script = json.loads(os.environ["SESSION"])

client = OpenAI()
try:
    with client.realtime.connect(model="gpt-realtime") as connection:
        for event in script["events"]:
            connection.send(event)
        for event in connection:
            print(event)
            if event.type == script["last"]:
                break
        else:
            print("end")
except Exception as error:
    print(error)
