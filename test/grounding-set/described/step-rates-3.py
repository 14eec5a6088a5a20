import matplotlib.pyplot as plt

ta = [2022.0, 2022.25, 2022.5, 2022.75, 2023.0, 2023.33, 2023.67, 2024.5, 2025.0, 2025.25]
ra = [0.25, 0.75, 1.5, 2.5, 3.25, 4.0, 4.25, 4.0, 3.5, 3.5]
tb = [2022.0, 2022.5, 2023.0, 2023.5, 2025.25]
rb = [0.0, 0.5, 1.5, 2.5, 2.5]

fig, ax = plt.subplots(figsize=(8.5, 4.5))
ax.step(ta, ra, where='post', lw=2.5, color='firebrick', label='Central Bank A')
ax.step(tb, rb, where='post', lw=2.5, color='steelblue', ls='--', label='Central Bank B')
ax.annotate('peak 4.25%', xy=(2023.9, 4.25), xytext=(2024.15, 4.65), arrowprops=dict(arrowstyle='->', color='firebrick'), color='firebrick')
ax.annotate('first cut', xy=(2024.5, 4.12), xytext=(2024.55, 3.1), arrowprops=dict(arrowstyle='->'))
ax.set_ylim(-0.1, 5)
ax.set_xlim(2022, 2025.25)
ax.set_xticks([2022, 2023, 2024, 2025])
ax.set_ylabel('Policy rate (%)')
ax.set_title('Policy rates since 2022')
ax.grid(alpha=0.35)
ax.legend(loc='upper left')
plt.tight_layout()
plt.show()
