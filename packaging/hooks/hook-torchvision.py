"""torchvision's models are plain Python; its C++ operators (detection, video) are never called."""

module_collection_mode = {
    "torchvision": "pyz",
    "torchvision.models.densenet": "pyz+py",  # reads its own text when it is imported
}
