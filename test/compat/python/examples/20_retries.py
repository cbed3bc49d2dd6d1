from openai import OpenAI

# For all requests of a client.
client = OpenAI(
    max_retries=0,  # default 2
)

# Or for one request.
completion = client.with_options(max_retries=5).chat.completions.create(
    messages=[
        {
            "role": "user",
            "content": "How do I get the name of the current day?",
        }
    ],
    model="gpt-4o",
)

print(completion.choices[0].message.content)
