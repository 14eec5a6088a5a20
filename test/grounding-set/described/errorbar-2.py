import matplotlib.pyplot as plt

shots = [1, 2, 4, 8, 16]
ft = [31, 42, 55, 66, 74]
ft_e = [6, 5, 4, 3, 2]
proto = [44, 51, 57, 61, 63]
proto_e = [4, 3.5, 3, 2.5, 2]
zero = 38

fig, ax = plt.subplots(figsize=(6.5, 4.5))
ax.errorbar(shots, ft, yerr=ft_e, fmt='o-', color='darkgreen', capsize=5, lw=2, label='Fine-tuning')
ax.errorbar(shots, proto, yerr=proto_e, fmt='s--', color='purple', capsize=5, lw=2, label='Prototypes')
ax.axhline(zero, color='orange', ls=':', lw=2.5, label='Zero-shot')
ax.set_xscale('log', base=2)
ax.set_xticks(shots)
ax.set_xticklabels([str(s) for s in shots])
ax.set_xlabel('Shots per class')
ax.set_ylabel('Accuracy (%)')
ax.set_ylim(20, 80)
ax.legend(loc='lower right')
ax.grid(True, alpha=0.3)
plt.tight_layout()
plt.show()
