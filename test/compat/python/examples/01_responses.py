import os

from openai import OpenAI

client = OpenAI(
    # This is the default and can be left out.
    api_key=os.environ.get("OPENAI_API_KEY"),
)

response = client.responses.create(
    model="gpt-4o",
    instructions="You are a coding assistant that talks like a pirate.",
    input="How do I check whether a value is an instance of a class?",
)

print(response.output_text)
