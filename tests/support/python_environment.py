"""Makes the Python environment of the tests and prints its interpreter.

    python3 python_environment.py FOLDER

The test programs may run at the same time: the first one makes it, the others wait. It is made again when
a requirements.txt, or the interpreter, has changed.
"""

import fcntl
import pathlib
import subprocess
import sys
import venv

folder = pathlib.Path(sys.argv[1])
here = pathlib.Path(__file__).resolve()
requirements = [here.with_name("requirements.txt"), here.parents[2] / "examples" / "python" / "requirements.txt"]
python = folder / "bin" / "python"
contents = folder / "made-of.txt"

folder.parent.mkdir(parents=True, exist_ok=True)
with open(f"{folder}.lock", "w", encoding="utf-8") as lock:
    fcntl.flock(lock, fcntl.LOCK_EX)
    wanted = "\n".join([sys.base_prefix, sys.version, *(file.read_text(encoding="utf-8") for file in requirements)])
    if not contents.exists() or contents.read_text(encoding="utf-8") != wanted:
        venv.create(folder, clear=True, with_pip=True)
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        packages = [part for file in requirements for part in ("--requirement", file)]
        subprocess.run([*pip, *packages], check=True, stdout=sys.stderr)
        contents.write_text(wanted, encoding="utf-8")
print(python)
