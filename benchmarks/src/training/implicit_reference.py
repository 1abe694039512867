"""Times implicit (https://github.com/benfred/implicit) on a matrix that the benchmark wrote.

usage: implicit_reference.py FOLDER FACTORS ITERATIONS THREADS K ALPHA

FOLDER holds the training matrix in compressed rows: offsets.i32, indices.i32 and shape.json ({"users", "items"}), all
weights being 1, and asked.i32, the users whose best K unseen items are wanted. Writes them to best.i32, (asked, K), and
prints {"fit_seconds", "recommend_seconds"} as JSON. ALPHA multiplies the weight of what was touched; an untouched pair
weighs 1.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from implicit.als import AlternatingLeastSquares


def main() -> None:
    folder = Path(sys.argv[1])
    factors, iterations, threads, k = (int(argument) for argument in sys.argv[2:6])
    alpha = float(sys.argv[6])
    shape = json.loads((folder / "shape.json").read_text())
    offsets = np.fromfile(folder / "offsets.i32", dtype=np.int32)
    indices = np.fromfile(folder / "indices.i32", dtype=np.int32)
    weights = np.ones(len(indices), dtype=np.float32)
    matrix = sparse.csr_matrix((weights, indices, offsets), shape=(shape["users"], shape["items"]))
    asked = np.fromfile(folder / "asked.i32", dtype=np.int32)

    model = AlternatingLeastSquares(
        factors=factors, iterations=iterations, num_threads=threads, alpha=alpha, random_state=1, use_gpu=False
    )
    started = time.perf_counter()
    model.fit(matrix, show_progress=False)
    fit_seconds = time.perf_counter() - started

    started = time.perf_counter()
    best, _ = model.recommend(asked, matrix[asked], N=k, filter_already_liked_items=True)
    recommend_seconds = time.perf_counter() - started
    np.ascontiguousarray(best, dtype=np.int32).tofile(folder / "best.i32")
    print(json.dumps({"fit_seconds": fit_seconds, "recommend_seconds": recommend_seconds}))


if __name__ == "__main__":
    main()
