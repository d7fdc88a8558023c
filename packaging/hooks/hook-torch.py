"""What of torch goes into the program, in place of PyInstaller's own hook for it.

That one takes every module, twice (compiled and as source, for TorchScript), and all data. Nothing
here is scripted or compiled at run time, so modules that are imported and the libraries are enough;
as source, too, go the modules that read their own text when they are imported.
"""

from __future__ import annotations

from pathlib import Path

from PyInstaller.utils.hooks import collect_dynamic_libs, collect_submodules, get_package_paths

TESTS_AND_COMPILERS = (
    "torchbind_test", "backend_with_compiler", "jitbackend_test", "aoti_custom_ops", "shm_windows",
)  # fmt: skip
FOLDER = Path(get_package_paths("torch")[1])
module_collection_mode = {
    "torch": "pyz",
    # Overloads read the text of their own functions, and warn where they can't.
    "torch.functional": "pyz+py",
    "torch.nn.functional": "pyz+py",
    "torch.nn.modules.rnn": "pyz+py",
}
for file in FOLDER.rglob("*config*.py"):
    if "install_config_module(" in file.read_text(encoding="utf-8"):
        name = ".".join(("torch", *file.relative_to(FOLDER).with_suffix("").parts))
        module_collection_mode[name] = "pyz+py"
hiddenimports = collect_submodules("torch._dynamo.polyfills")  # imported by names put together
binaries = [
    (source, target)
    for source, target in collect_dynamic_libs(
        "torch", search_patterns=["*.so*", "*.dylib", "*.dll"]
    )
    if not any(name in source for name in TESTS_AND_COMPILERS)
    and Path(target).parts[:2] == ("torch", "lib")
]
# torch looks for this small program when it is imported, and refuses to go on without it.
datas = [(str(file), "torch/bin") for file in (FOLDER / "bin").glob("torch_shm_manager*")]
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
