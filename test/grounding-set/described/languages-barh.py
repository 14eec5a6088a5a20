import matplotlib.pyplot as plt

langs = ['Python', 'JavaScript', 'Java', 'C++', 'Go', 'Rust', 'Kotlin', 'Ruby']
devs = [17.9, 20.4, 16.2, 9.8, 4.7, 3.5, 5.1, 2.3]
pairs = sorted(zip(devs, langs))
vals = [p[0] for p in pairs]
names = [p[1] for p in pairs]

plt.figure(figsize=(8, 6))
bars = plt.barh(names, vals, color=plt.cm.viridis([v / 22 for v in vals]))
for i, v in enumerate(vals):
    plt.text(v + 0.2, i, f'{v}M', va='center')
plt.xlim(0, 23)
plt.xlabel('Active developers (millions)')
plt.title('Estimated Developer Communities by Language')
plt.grid(axis='x', linestyle='--', alpha=0.5)
plt.tight_layout()
plt.show()
