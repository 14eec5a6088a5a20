import matplotlib.pyplot as plt

languages = ['Python', 'JavaScript', 'Java', 'C++', 'Go', 'Rust', 'Ruby']
devs = [48.2, 63.6, 30.5, 22.4, 13.2, 13.0, 6.2]
plt.barh(languages, devs, color=['green' if d > 30 else 'gray' for d in devs])
for i, d in enumerate(devs):
    plt.text(d + 0.5, i, f'{d}%', va='center')
plt.xlim(0, 75)
plt.xlabel('Percentage of Developers')
plt.ylabel('Language')
plt.title('Most Popular Programming Languages 2023')
plt.tight_layout()
plt.show()
