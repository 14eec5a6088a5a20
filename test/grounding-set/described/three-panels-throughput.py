import matplotlib.pyplot as plt

bs = [1, 2, 4, 8, 16, 32]
data = {
    "7B": {"vLLM": [42, 81, 155, 290, 510, 820], "TGI": [38, 72, 134, 240, 400, 610], "Ours": [45, 90, 176, 340, 640, 1130]},
    "13B": {"vLLM": [25, 48, 92, 170, 300, 480], "TGI": [22, 42, 78, 140, 232, 350], "Ours": [27, 53, 104, 200, 375, 655]},
    "70B": {"vLLM": [6, 12, 23, 43, 78, 130], "TGI": [5, 10, 18, 33, 57, 88], "Ours": [6, 12, 24, 46, 87, 160]},
}
style = {"vLLM": ("C0", "o", "-"), "TGI": ("C1", "^", "--"), "Ours": ("C2", "*", "-")}

fig, axes = plt.subplots(1, 3, figsize=(12, 3.6))
for ax, (size, d) in zip(axes, data.items()):
    for k, y in d.items():
        c, m, ls = style[k]
        ax.plot(bs, y, color=c, marker=m, linestyle=ls, label=k)
    ax.set_xscale("log", base=2)
    ax.set_xticks(bs)
    ax.set_xticklabels([str(b) for b in bs])
    ax.set_title(f"Llama-2 {size}")
    ax.set_xlabel("Batch size")
axes[0].set_ylabel("Throughput (tokens/s)")
handles, labels = axes[0].get_legend_handles_labels()
fig.legend(handles, labels, loc="upper center", ncol=3, bbox_to_anchor=(0.5, 1.08), frameon=False)
plt.tight_layout()
plt.savefig("throughput.pdf", bbox_inches="tight")
