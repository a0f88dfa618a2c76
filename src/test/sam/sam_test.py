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
KEYS = (
    "wire/visit-to-lisbon.txt",
    "wire/visit to lisbon.txt",
    "wire/first.txt",
    "wire/second.txt",
    "wire/second article.txt",
    "wire/third.html",
    "wire/2025 03/新闻 a+b 100%.txt",
)
# What the answer to each kind of event has to hold.
ANSWERS = {
    "sqs": '"batchItemFailures":[]',
    "sns-to-sqs": '"batchItemFailures":[]',
    "sns": '"results":["',
    "s3-batch": '"resultCode":"Succeeded"',
    "s3-test": '"results":[]',
    "direct": '"outcome":"summarised"',
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


def expected(name):
    kinds = [kind for kind in ANSWERS if name.startswith(kind)]
    return ANSWERS[max(kinds, key=len)] if kinds else '"results":["'


def main(names):
    subprocess.run(["sam", "build"], cwd=HOME, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    port = free_port()
    process, work = start(port)
    endpoint = f"http://{HOST}:{port}"
    failed = 0
    try:
        def client(service):
            return boto3.client(service, endpoint_url=endpoint, region_name=REGION,
                                aws_access_key_id="test", aws_secret_access_key="test")
        s3, dynamodb = client("s3"), client("dynamodb")
        table = table_of(client("cloudformation"))
        s3.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
        for key in KEYS:
            s3.put_object(Bucket=BUCKET, Key=key, Body=ARTICLE)
        variables = pathlib.Path(work, "variables.json")
        variables.write_text(json.dumps({"Summarise": {"LOCAL_ENDPOINT": endpoint, "TABLE": table}}))
        events = sorted((HOME / "events").glob("*.json"))
        for event in [e for e in events if not names or e.name in names]:
            answer, log = invoke(event, variables, work)
            good = expected(event.name) in answer
            failed += not good
            print(f"{'ok    ' if good else 'FAILED'}  {event.name:42}  {answer[:110]}", flush=True)
            if not good:
                print(log[-2000:])
        if not names:
            heads = {item["object"]["S"] for item in dynamodb.scan(TableName=table)["Items"] if "record" in item}
            missing = {f"{BUCKET}/{key}" for key in KEYS} - heads
            failed += len(missing)
            print(f"{'ok    ' if not missing else 'FAILED'}  the table has a record of each object", *missing)
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(work, ignore_errors=True)
    return 1 if failed else 0


sys.exit(main(sys.argv[1:]))
