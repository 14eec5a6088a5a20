import matplotlib.pyplot as plt

countries = ['Norway', 'Germany', 'Japan', 'France', 'Poland', 'Mexico']
nurses = [18.3, 12.0, 12.1, 9.7, 5.7, 2.9]

fig, ax = plt.subplots(figsize=(8, 5))
ax.barh(countries, nurses, color='teal', alpha=0.8)
ax.invert_yaxis()
ax.set_xlabel('Nurses per 1,000 People')
ax.set_ylabel('Country')
ax.set_title('Practising Nurses in Six Countries')
ax.grid(axis='x', linestyle='--', alpha=0.5)
for i, v in enumerate(nurses):
    ax.text(v + 0.2, i, str(v), va='center')
ax.set_xlim(0, 21)
plt.tight_layout()
plt.show()
