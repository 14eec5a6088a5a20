"""The inner wall, around each program: limits, a file system of its own, no processes, no network.

The outer wall, around all of Python, is bubblewrap's (renderers/python/sandbox.ts).
"""

import ctypes
import os
import platform
import resource
import signal
import struct

libc = ctypes.CDLL(None, use_errno=True)

CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWPID = 0x00020000, 0x08000000, 0x20000000
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, PR_CAPBSET_DROP = 1, 4, 38, 22, 24


def own_processes():
    """Children of this process from now on are in a process namespace of their own: they see nobody, and all that
    they leave behind dies with the first of them."""
    return libc.unshare(CLONE_NEWPID) == 0


def own_files(folders, megabytes):
    """Covers each of `folders` with an empty file system that only this process and its children see."""
    if libc.unshare(CLONE_NEWNS | CLONE_NEWIPC) != 0:
        return False
    options = f"size={megabytes}m,mode=0777,nr_inodes=10000".encode()
    return all(
        libc.mount(b"tmpfs", folder.encode(), b"tmpfs", 2 | 4, options) == 0  # no set-user-id, no devices
        for folder in folders
        if os.path.isdir(folder)
    )


def limit(cpu_seconds, memory_bytes, file_bytes, walls):
    """Limits of one process; what passes them is stopped by the kernel.

    The kernel counts the processes of a user, not of a program: only within walls is the user this sandbox's alone.
    """
    for what, most in (
        (resource.RLIMIT_CPU, cpu_seconds),
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_FSIZE, file_bytes),
        (resource.RLIMIT_NOFILE, 128),
        *([(resource.RLIMIT_NPROC, 64)] if walls else []),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):
            pass  # a system that does not know this limit


def drop_privileges():
    """Gives up every capability for good; a parent that dies takes this process along."""
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    for capability in range(64):
        libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)
    header = struct.pack("<Ii", 0x20080522, 0)
    libc.capset(ctypes.c_char_p(header), ctypes.c_char_p(bytes(24)))
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


# System calls that drawing never needs, by the numbers of the two machines that figwright is tried on.
REFUSED = {
    "x86_64": {
        "audit": 0xC000003E,
        "clone": 56,
        "clone3": 435,
        "calls": (
            *(41, 42, 43, 49, 50, 53, 288),  # sockets
            *(57, 58, 59, 322),  # fork, vfork, execve, execveat
            *(62, 200, 234, 424, 434),  # signals to others
            *(101, 310, 311, 440),  # ptrace, memory of others
            *(155, 161, 165, 166, 272, 308, 428, 429, 430, 431, 432, 442),  # mounts and namespaces
            *(29, 30, 31, 64, 65, 66, 68, 69, 70, 71, 240, 241),  # memory and messages shared between processes
            *(175, 176, 246, 248, 249, 250, 298, 313, 320, 321, 323, 425, 426, 427),  # the kernel's insides
        ),
    },
    "aarch64": {
        "audit": 0xC00000B7,
        "clone": 220,
        "clone3": 435,
        "calls": (
            *(198, 199, 200, 201, 202, 203, 242),
            *(221, 281),
            *(129, 130, 131, 424, 434),
            *(117, 270, 271, 440),
            *(39, 40, 41, 51, 97, 268, 428, 429, 430, 431, 432, 442),
            *(180, 181, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197),
            *(104, 105, 106, 217, 218, 219, 241, 273, 280, 282, 425, 426, 427),
        ),
    },
}

ALLOW, EPERM, ENOSYS, KILL = 0x7FFF0000, 0x00050001, 0x00050026, 0x80000000


def refuse_calls():
    """Refuses, by the kernel, all that a program needs to start processes or to reach others. False where it cannot."""
    known = REFUSED.get(platform.machine())
    if known is None:
        return False

    def step(code, value, yes=0, no=0):
        return struct.pack("<HBBI", code, yes, no, value & 0xFFFFFFFF)

    load, equal, any_of, answer = 0x20, 0x15, 0x45, 0x06
    program = [
        step(load, 4),
        step(equal, known["audit"], 1, 0),
        step(answer, KILL),
        step(load, 0),
        step(0x35, 0x40000000, 0, 1),  # the other calling convention of x86
        step(answer, KILL),
        step(equal, known["clone3"], 0, 1),
        step(answer, ENOSYS),  # the C library falls back to clone
        step(equal, known["clone"], 0, 4),
        step(load, 16),
        step(any_of, 0x00010000, 0, 1),  # threads are allowed
        step(answer, ALLOW),
        step(answer, EPERM),
    ]
    for call in known["calls"]:
        program += [step(equal, call, 0, 1), step(answer, EPERM)]
    program.append(step(answer, ALLOW))
    code = ctypes.create_string_buffer(b"".join(program))
    filter_ = struct.pack("<HxxxxxxQ", len(program), ctypes.addressof(code))
    return libc.prctl(PR_SET_SECCOMP, 2, ctypes.c_char_p(filter_), 0, 0) == 0
