from openai import OpenAI

client = OpenAI()

all_jobs = []
# Further pages are fetched as the loop gets to them.
for job in client.fine_tuning.jobs.list(
    limit=20,
):
    all_jobs.append(job)
print(all_jobs)
