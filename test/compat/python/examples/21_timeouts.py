import httpx
from openai import OpenAI

# For all requests of a client, in seconds.
client = OpenAI(
    timeout=20.0,  # default: 10 minutes
)

# For each phase of them.
client = OpenAI(
    timeout=httpx.Timeout(60.0, read=5.0, write=10.0, connect=2.0),
)

# Or for one request.
completion = client.with_options(timeout=5.0).chat.completions.create(
    messages=[
        {
            "role": "user",
            "content": "How do I list all files of a directory?",
        }
    ],
    model="gpt-4o",
)

print(completion.choices[0].message.content)
