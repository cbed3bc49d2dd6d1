from openai import OpenAI

client = OpenAI()

response = client.chat.completions.with_raw_response.create(
    messages=[
        {
            "role": "user",
            "content": "Say this is a test",
        }
    ],
    model="gpt-4o",
)
print(response.headers.get("X-My-Header"))

completion = response.parse()  # what `chat.completions.create()` gives
print(completion)
