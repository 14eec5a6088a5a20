import matplotlib.pyplot as plt
p = [1, 2, 4, 8, 16, 32, 64]
ideal = p
mpi = [1, 1.95, 3.8, 7.2, 13.4, 23.5, 37.0]
omp = [1, 1.9, 3.5, 6.0, 8.8, 10.2, 9.6]
fig, ax = plt.subplots(figsize=(5.5, 4.5))
ax.plot(p, ideal, "k--", label="Ideal")
ax.plot(p, mpi, "o-", color="tab:blue", label="MPI")
ax.plot(p, omp, "D-", color="tab:orange", label="OpenMP")
ax.set_xscale("log", base=2)
ax.set_yscale("log", base=2)
ax.set_xticks(p)
ax.set_xticklabels([str(v) for v in p])
ax.set_yticks(p)
ax.set_yticklabels([str(v) for v in p])
ax.set_xlabel("Number of cores")
ax.set_ylabel("Speedup")
ax.legend()
ax.grid(True, alpha=0.3)
plt.tight_layout()
plt.savefig("speedup.png", dpi=120)
