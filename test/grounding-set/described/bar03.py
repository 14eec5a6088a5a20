import matplotlib.pyplot as plt

animals = ['Elephant', 'Horse', 'Dog', 'Cat', 'Mouse', 'Parrot']
life = [65, 28, 13, 15, 2, 50]

plt.figure(figsize=(9, 5))
bars = plt.bar(animals, life, color=['gray', 'saddlebrown', 'tan', 'black', 'lightgray', 'limegreen'])
plt.title('Average Lifespan of Animals')
plt.xlabel('Animal')
plt.ylabel('Lifespan (years)')
plt.grid(axis='y', linestyle='--')
plt.show()
