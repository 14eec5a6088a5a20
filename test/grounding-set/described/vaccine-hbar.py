import matplotlib.pyplot as plt

countries = ['Portugal', 'Japan', 'Canada', 'France', 'Brazil', 'Poland', 'Kenya']
cov = [95, 93, 90, 84, 81, 76, 58]
fig, ax = plt.subplots(figsize=(7, 4.5))
y = range(len(countries))
cols = ['#1b9e77' if c >= 90 else '#d95f02' if c < 80 else '#7570b3' for c in cov]
ax.barh(y, cov, color=cols)
for i, c in enumerate(cov):
    ax.text(c + 1, i, f'{c}%', va='center')
ax.set_yticks(y)
ax.set_yticklabels(countries)
ax.invert_yaxis()
ax.axvline(85, color='black', ls=':', label='WHO target (85%)')
ax.set_xlim(0, 110)
ax.set_xlabel('Measles vaccination coverage (%)')
ax.set_title('Coverage by country')
ax.legend(loc='lower right')
plt.tight_layout()
plt.show()
