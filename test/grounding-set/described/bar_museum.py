import matplotlib.pyplot as plt

museums = ['Maritime', 'Natural\nHistory', 'Modern Art', 'Aviation', 'Textile', 'Science']
visitors = [310, 845, 620, 275, 140, 910]

plt.figure(figsize=(9, 6))
bars = plt.bar(museums, visitors, color=['steelblue', 'steelblue', 'steelblue', 'steelblue', 'steelblue', 'darkorange'])
for b, v in zip(bars, visitors):
    plt.text(b.get_x() + b.get_width() / 2, v + 12, str(v), ha='center')
plt.title('Annual Museum Visitors (2023)')
plt.xlabel('Museum')
plt.ylabel('Visitors (thousands)')
plt.ylim(0, 1000)
plt.tight_layout()
plt.show()
