import openai
from openai import OpenAI

client = OpenAI()

try:
    client.fine_tuning.jobs.create(
        model="gpt-4o",
        training_file="file-abc123",
    )
except openai.APIConnectionError as e:
    print("The server could not be reached")
    print(e.__cause__)  # what the transport raised
except openai.RateLimitError as e:
    print("Status 429: we should back off a bit.")
except openai.APIStatusError as e:
    print("Another status than 200")
    print(e.status_code)
    print(e.response)
