import matplotlib.pyplot as plt

countries = ['Spain', 'Australia', 'Turkey', 'Morocco', 'Italy', 'Chile', 'Tunisia']
tonnes = [118, 96, 41, 27, 33, 19, 12]

plt.figure(figsize=(9, 5))
bars = plt.bar(countries, tonnes, color='peru', edgecolor='black')
for b in bars:
    plt.text(b.get_x() + b.get_width() / 2, b.get_height() + 2, f'{int(b.get_height())}', ha='center')
plt.title('Almond Exports by Country, 2022')
plt.xlabel('Country')
plt.ylabel('Exports (thousand tonnes)')
plt.ylim(0, 140)
plt.grid(axis='y', linestyle='--', alpha=0.5)
plt.tight_layout()
plt.show()
