"""Runs the files of events/ through the SAM CLI against a local AWS: see bin/sam-test."""

import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import boto3

HOME = pathlib.Path(__file__).resolve().parents[3]
BUCKET = "dateline-articles"
REGION = "eu-west-1"
# Docker's bridge: the host as containers see it. An address, for which the SDK asks for buckets by path.
HOST = os.environ.get("SAM_TEST_HOST", "172.17.0.1")
ARTICLE = (HOME / "src/main/resources/io/dateline/cli/samples/wire.txt").read_bytes()

# The versions that the files of events/ name. The bucket here keeps no versions: each is its "null" version.
EXAMPLE_VERSIONS = (
    "096fKKXTRTtl3on89fVO.nfljtsv6qko",
    "IYV3p45BT0ac8hjHg1houSdS1a.Mro8e",
)
LISBON = "wire/visit-to-lisbon.txt"
SPACED = "wire/visit to lisbon.txt"
UNICODE = "wire/2025 03/新闻 a+b 100%.txt"
KEYS = (LISBON, SPACED, UNICODE, "wire/first.txt", "wire/second.txt", "wire/second article.txt", "wire/third.html")

# For each file of events/: what the answer has to hold, and of which objects the table then has records.
EXPECTED = {
    "direct-object.json": ('"outcome":"summarised"', {SPACED}),
    "direct-text.json": ('"outcome":"summarised"', set()),
    "eventbridge-object-created.json": ('{"results":["written"]}', {UNICODE}),
    "eventbridge-object-deleted.json": ('{"results":["removed"]}', set()),
    "s3-batch-operations-1.json": ('"resultCode":"Succeeded","resultString":"written"', {SPACED}),
    "s3-batch-operations-2.json": ('"resultCode":"Succeeded","resultString":"written"', {SPACED}),
    "s3-delete.json": ('{"results":["removed"]}', set()),
    "s3-key-with-spaces-and-unicode.json": ('{"results":["written"]}', {UNICODE}),
    "s3-put.json": ('{"results":["written"]}', {LISBON}),
    "s3-several-records.json": (
        '{"results":["written","written","written"]}', {"wire/first.txt", "wire/second.txt", "wire/third.html"}),
    "s3-test-event.json": ('{"results":[]}', set()),
    "sns-to-sqs.json": ('{"batchItemFailures":[]}', {LISBON}),
    "sns.json": ('{"results":["written"]}', {LISBON}),
    "sqs-batch.json": ('{"batchItemFailures":[]}', {"wire/first.txt", "wire/second article.txt"}),
}


def start(port):
    work = tempfile.mkdtemp(prefix="sam-test-")
    environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    environment |= {
        "GATEWAY_PORT": str(port), "BIND_HOST": HOST, "MINISTACK_HOST": HOST, "MINISTACK_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION, "IOT_MTLS_ENABLED": "0", "SFTP_ENABLED": "0", "TMPDIR": work,
    }
    with open(os.path.join(work, "log"), "wb") as log:
        process = subprocess.Popen(
            [sys.executable, HOME / "src/main/local/serve.py"], env=environment, cwd=work,
            stdin=subprocess.PIPE, stdout=log, stderr=log)
    for _ in range(1500):
        try:
            urllib.request.urlopen(f"http://{HOST}:{port}/_ministack/health", timeout=2).read()
            return process, work
        except OSError:
            if process.poll() is not None:
                break
            time.sleep(0.02)
    sys.exit(f"sam-test: the local AWS did not start on {HOST}; is Docker running? SAM_TEST_HOST names its bridge.")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def table_of(cloudformation):
    """Creates the table as template.yaml lays it out, and gives its name."""
    lines = (HOME / "template.yaml").read_text().splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith("  Summaries:"))
    last = next(i for i in range(first, len(lines)) if not lines[i])
    body = "\n".join(
        ["Parameters:", '  DeletionProtection: {Type: String, Default: "false"}', "Resources:"]
        + lines[first:last] + ["Outputs:", "  Table: {Value: !Ref Summaries}"])
    cloudformation.create_stack(StackName="sam-test", TemplateBody=body)
    cloudformation.get_waiter("stack_create_complete").wait(
        StackName="sam-test", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    return cloudformation.describe_stacks(StackName="sam-test")["Stacks"][0]["Outputs"][0]["OutputValue"]


def invoke(event, variables, work):
    text = event.read_text()
    for version in EXAMPLE_VERSIONS:
        text = text.replace(version, "null")
    file = pathlib.Path(work, event.name)
    file.write_text(text)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("AWS_")}
    environment |= {"AWS_DEFAULT_REGION": REGION, "SAM_CLI_TELEMETRY": "0"}
    answer = subprocess.run(
        ["sam", "local", "invoke", "Summarise", "-e", file, "--env-vars", variables], cwd=HOME, env=environment,
        capture_output=True, text=True, timeout=180)
    try: # the SAM CLI spaces answers in its own way
        return json.dumps(json.loads(answer.stdout), separators=(",", ":"), ensure_ascii=False), answer.stderr
    except ValueError:
        return answer.stdout.strip(), answer.stderr


def prepare(name, s3, dynamodb, table):
    """Empties the table and fills the bucket; where the event tells of a deletion, the object is gone."""
    for item in dynamodb.scan(TableName=table)["Items"]:
        dynamodb.delete_item(TableName=table, Key={"object": item["object"], "part": item["part"]})
    for key in KEYS:
        s3.put_object(Bucket=BUCKET, Key=key, Body=ARTICLE)
    if "delete" in name:
        s3.delete_object(Bucket=BUCKET, Key=LISBON)


def trouble(name, answer, dynamodb, table):
    """What is wrong with an answer or with the table after it; empty if nothing is."""
    if name not in EXPECTED:
        return "this test does not say what is expected of it"
    part, keys = EXPECTED[name]
    items = dynamodb.scan(TableName=table)["Items"]
    records = {item["object"]["S"] for item in items if "record" in item}
    expected = {f"{BUCKET}/{key}" for key in keys}
    if part not in answer:
        return f"the answer lacks {part}"
    if records != expected:
        return f"the table has records of {sorted(records)}, expected are {sorted(expected)}"
    if "delete" in name and not any("deleted" in item for item in items):
        return "the table does not remember the deletion"
    return ""


def main(names):
    build = subprocess.run(["sam", "build"], cwd=HOME, capture_output=True, text=True)
    if build.returncode:
        sys.exit(f"sam-test: sam build failed.\n{build.stdout[-1000:]}{build.stderr[-3000:]}")
    port = free_port()
    process, work = start(port)
    endpoint = f"http://{HOST}:{port}"
    events = [e for e in sorted((HOME / "events").glob("*.json")) if not names or e.name in names]
    failed = 0
    try:
        def client(service):
            return boto3.client(service, endpoint_url=endpoint, region_name=REGION,
                                aws_access_key_id="test", aws_secret_access_key="test")
        s3, dynamodb = client("s3"), client("dynamodb")
        table = table_of(client("cloudformation"))
        s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
        variables = pathlib.Path(work, "variables.json")
        variables.write_text(json.dumps({"Summarise": {"LOCAL_ENDPOINT": endpoint, "TABLE": table}}))
        for event in events:
            prepare(event.name, s3, dynamodb, table)
            answer, log = invoke(event, variables, work)
            wrong = trouble(event.name, answer, dynamodb, table)
            failed += bool(wrong)
            print(f"{'FAILED' if wrong else 'ok    '}  {event.name:36}  {wrong or answer[:110]}", flush=True)
            if wrong:
                print(answer[:500], log[-2000:], sep="\n")
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(work, ignore_errors=True)
    print(f"{len(events) - failed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main(sys.argv[1:]))
