import numpy as np
import matplotlib.pyplot as plt
sets = ["SST-2", "MNLI", "QNLI", "CoLA"]
res = {"BERT": ([92.7, 84.3, 90.6, 55.1], [0.4, 0.5, 0.4, 2.1]), "RoBERTa": ([95.0, 87.6, 92.5, 62.0], [0.3, 0.4, 0.3, 1.8]), "Adapter": ([91.8, 83.6, 91.2, 51.4], [0.5, 0.6, 0.5, 2.6])}
x = np.arange(4)
fig, ax = plt.subplots(figsize=(7, 4))
for i, ((k, (m, e)), c) in enumerate(zip(res.items(), ["#4e79a7", "#f28e2b", "#76b7b2"])):
    ax.bar(x + (i - 1) * 0.26, m, 0.26, yerr=e, capsize=3, color=c, label=k)
ax.set_xticks(x)
ax.set_xticklabels(sets)
ax.set_ylabel("Score")
ax.set_ylim(40, 100)
ax.legend(ncol=3, loc="upper right", bbox_to_anchor=(1, 1.13))
plt.savefig("grouped_err.png", dpi=120)
