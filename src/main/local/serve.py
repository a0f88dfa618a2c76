"""Runs MiniStack until standard input ends, so that it never outlives the program that started it."""

import os
import runpy
import signal
import sys
import threading


def end_with_input():
    while sys.stdin.buffer.read(1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


threading.Thread(target=end_with_input, daemon=True).start()
sys.argv = ["ministack"]
runpy.run_module("ministack", run_name="__main__", alter_sys=True)
