# spaCy's small English model, measured as system-worker.ts measures the others: {"runs", "texts"} as JSON on the input, times,
# memory and what was found as JSON on the output. Offsets count code points; whoever reads this turns them into UTF-16.
import json
import resource
import sys
import time

began = time.perf_counter()
import spacy

code = time.perf_counter() - began
given = json.load(sys.stdin)
began = time.perf_counter()
nlp = spacy.load("en_core_web_sm")
load = time.perf_counter() - began
nlp.max_length = 10_000_000
nlp("The envoy met the delegation on Tuesday.")
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
loaded_memory = peak()
wall = processor = float("inf")
docs = []
for _ in range(given["runs"]):
    began, used = time.perf_counter(), time.process_time()
    docs = list(nlp.pipe(given["texts"]))
    wall = min(wall, time.perf_counter() - began)
    processor = min(processor, time.process_time() - used)
found = [
    {
        "words": [[t.idx, t.idx + len(t), t.pos_] for t in doc if not t.is_space],
        "sentences": [[s.start_char, s.end_char] for s in doc.sents],
    }
    for doc in docs
]
json.dump(
    {
        "version": f"spaCy {spacy.__version__}, en_core_web_sm {nlp.meta['version']}",
        "code": code,
        "load": load,
        "wall": wall,
        "processor": processor,
        "loadedMemory": loaded_memory,
        "memory": peak(),
        "found": found,
    },
    sys.stdout,
)
